import type { Answers } from '../synthetic.ts'

export const holdings: Answers = {}
