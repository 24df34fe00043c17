export type Turn = <Value>(work: () => Promise<Value>) => Promise<Value>

/** Does one thing after the other, each whole, whatever became of the one before. */
export function openTurn(): Turn {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work, work)
    last = next.catch(() => undefined)
    return next
  }
}
