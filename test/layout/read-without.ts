import { vi } from 'vitest';
import type { Extraction } from '../../src/records.js';

/** A rule switched off: the module that holds it, and what its exports are then. */
export interface RuleOff {
  readonly module: string;
  readonly replace: (actual: never) => object;
}

export type Reader = (bytes: Uint8Array, path: string) => Extraction;

/** Rules to switch off → the whole way from bytes to records without them. */
export async function readWithout(rules: readonly RuleOff[]): Promise<Reader> {
  vi.resetModules();
  for (const { module, replace } of rules) {
    vi.doMock(module, async (importActual) => {
      const actual = await importActual<object>();
      return { ...actual, ...replace(actual as never) };
    });
  }
  const { extractSource } = await import('../../src/pipeline.js');
  const { sourceFromBytes } = await import('../../src/parse/read-source.js');
  for (const { module } of rules) vi.doUnmock(module);
  return (bytes, path) => extractSource(sourceFromBytes(bytes, path));
}
