/**
 * Complex fields: begin, instruction, separator, result, end, over runs and even paragraphs. Their results are text
 * of the document; but a table of contents says each heading a second time, and is left out.
 */
export interface FieldState {
  /** A w:fldChar of that type: begin, separate or end. */
  readonly mark: (type: string | undefined) => void;
  readonly addInstruction: (text: string) => void;
  /** Whether text here is shown as text of the document. */
  readonly isShown: () => boolean;
}

interface OpenField {
  /** Whether what stands around the field is shown. */
  readonly shownAround: boolean;
  instruction: string;
  inResult: boolean;
}

const LONGEST_INSTRUCTION = 1000;

/** The state before the first field. */
export function createFieldState(): FieldState {
  const open: OpenField[] = [];
  // Instructions stand in elements of their own, so that plain text in one means that the field's marks are lost.
  const isShown = () => {
    const last = open.at(-1);
    return last === undefined || (last.shownAround && !(last.inResult && isContents(last)));
  };
  return {
    mark(type) {
      const last = open.at(-1);
      if (type === 'begin')
        open.push({ shownAround: isShown() && (last?.inResult ?? true), instruction: '', inResult: false });
      else if (type === 'separate' && last) last.inResult = true;
      else if (type === 'end') open.pop();
    },
    addInstruction(text) {
      const last = open.at(-1);
      if (last && !last.inResult && last.instruction.length < LONGEST_INSTRUCTION) last.instruction += text;
    },
    isShown,
  };
}

function isContents(field: OpenField): boolean {
  return /^\s*TOC(?:\s|$)/i.test(field.instruction);
}
