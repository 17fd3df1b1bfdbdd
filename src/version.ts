/**
 * The version of the extractor. It is stored with every document, so that records of an older one are redone;
 * raise it (with package.json, a test holds them together) whenever a rule changes what is extracted.
 */
export const EXTRACTOR_VERSION = '0.4.0';
