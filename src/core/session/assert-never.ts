/** Ends a switch over a union: the compiler refuses it as long as a case is missing. */
export function assertNever(value: never): never {
  throw new Error(`unexpected variant: ${JSON.stringify(value)}`);
}
