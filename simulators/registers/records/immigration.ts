import type { Answers } from '../synthetic.ts'

export const immigration: Answers = {}
