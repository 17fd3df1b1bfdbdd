import { expect, it } from 'vitest';
import { UnreadableFile } from '../../src/parse/unreadable-file.js';

it('is an error that can be told from others', () => {
  const error = new UnreadableFile('the file is empty');
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe('UnreadableFile');
  expect(error.message).toBe('the file is empty');
});

it('is not what any other error is', () => {
  expect(new Error('the file is empty')).not.toBeInstanceOf(UnreadableFile);
});
