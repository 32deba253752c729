/** The documents cannot be read: the fault of a folder or its files, told to the operator in English. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}
