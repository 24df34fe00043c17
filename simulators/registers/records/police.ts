import type { Answers } from '../synthetic.ts'

export const police: Answers = {}
