const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * What a file in Microsoft's old container (OLE) is and what to do with it, in one line; null where it is none.
 * A .docx with a password is such a file too.
 */
export function explainOldWordFile(bytes: Uint8Array): string | null {
  if (!OLE_SIGNATURE.every((byte, i) => bytes[i] === byte)) return null;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (text.includes(Buffer.from('EncryptedPackage', 'utf16le')))
    return 'the Word file is protected by a password; open it in Word, take the password off and save it again';
  return 'this is an old Word file (.doc); save it as .docx in Word, or run: soffice --headless --convert-to docx FILE';
}
