/** XML written in a test → the bytes of a .docx. */
import { strToU8, zipSync } from 'fflate';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Contents of the parts, without their root elements. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly header?: string;
}

/** Parts → a .docx; `others` are further files in it, or those of the same name in their place. */
export function packDocx(
  parts: DocxParts,
  others: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const files: Record<string, string | Uint8Array> = {
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': rootElement('document', `<w:body>${parts.body}<w:sectPr/></w:body>`),
  };
  for (const name of ['styles', 'numbering', 'footnotes', 'endnotes', 'header'] as const) {
    const content = parts[name];
    if (content !== undefined)
      files[`word/${name}.xml`] = rootElement(name === 'header' ? 'hdr' : name, content);
  }
  const all = Object.entries({ ...files, ...others });
  return zipSync(
    Object.fromEntries(all.map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data])),
  );
}

/** A part with Word's root element and namespaces. */
export function rootElement(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${NAMESPACES}>${content}</w:${name}>`;
}

/** Text → its form inside XML. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Text → a run; line feeds are breaks. */
export function run(text: string, properties = ''): string {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${lines.join('<w:br/>')}</w:r>`;
}

/** Text → a paragraph. */
export function paragraph(text: string, properties = '', runProperties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${text === '' ? '' : run(text, runProperties)}</w:p>`;
}

/** Text → an item of a list. */
export function item(text: string, numId: number, level = 0): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}

/** Paragraphs → a cell. */
export function cell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<w:') ? content : paragraph(content)}</w:tc>`;
}

/** Cells → a row. */
export function row(cells: readonly string[], properties = ''): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
}

/** Rows → a table. */
export function table(rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
}

/** Level of a list: format, text, and further settings. */
export function level(at: number, format: string, text: string, more = '', start = 1): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

/** Levels → an abstract list. */
export function abstractList(id: number, levels: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
}

/** A list over an abstract list. */
export function list(id: number, abstractId: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;
}

/** Where a list begins anew. */
export function startAt(at: number, value: number): string {
  return `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
}
