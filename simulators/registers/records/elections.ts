import type { Answers } from '../synthetic.ts'

export const elections: Answers = {}
