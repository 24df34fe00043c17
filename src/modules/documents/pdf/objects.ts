/** The objects of a file by their numbers: a number can be given out before it is known what stands there. */
import { assert } from '#kernel'

export class ObjectList {
  private readonly bodies: (Buffer | undefined)[]

  /** The first `fixed` numbers are the file's own to fill. */
  constructor(fixed: number) {
    this.bodies = Array.from({ length: fixed }, () => undefined)
  }

  /** The next number, to be filled with `put`. */
  reserve(): number {
    return this.bodies.push(undefined)
  }

  put(object: number, body: string | Buffer): void {
    this.bodies[object - 1] = typeof body === 'string' ? Buffer.from(body, 'latin1') : body
  }

  add(body: string | Buffer): number {
    const object = this.reserve()
    this.put(object, body)
    return object
  }

  /** All of them in order, each with its number. */
  all(): readonly Buffer[] {
    return this.bodies.map((body, i) => {
      assert(body, `object ${i + 1} was given out and never written`)
      return body
    })
  }
}
