/** What the platform guarantees: one file a promise, which measures it and says whether it was kept. */
export type Promised = {
  /** The name of its file. */
  readonly name: string
  /** What is promised, in one sentence. */
  readonly says: string
  /** What the figure is held against: `≤ 5 s`, `0`. */
  readonly limit: string
  readonly measure: (run: Run) => Promise<{ readonly figure: string; readonly kept: boolean }>
}

export type Run = {
  /** The long form: more repetitions, larger numbers. */
  readonly full: boolean
  /** Within a run of all tests: a sample will do where the other tests see to each. */
  readonly brief?: boolean
  /** Says how far the measurement is. */
  readonly note: (line: string) => void
}
