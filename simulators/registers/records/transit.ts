import type { Answers } from '../synthetic.ts'

export const transit: Answers = {}
