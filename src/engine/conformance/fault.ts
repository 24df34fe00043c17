/** What is wrong, where, and how to mend it. */
export type Fault = { readonly path: string; readonly says: string }

export function fault(path: string, says: string): Fault {
  return { path, says }
}
