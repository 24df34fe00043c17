import type { Answers } from '../synthetic.ts'

export const sport: Answers = {}
