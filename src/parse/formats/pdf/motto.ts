/** The first words of the motto that stands in the right column of a letterhead. */
export const MOTTO = /^(?:CỘNG H(?:ÒA|OÀ)|ĐẢNG CỘNG SẢN)/u;
