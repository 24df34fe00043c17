import type { Answers } from '../synthetic.ts'

export const land: Answers = {}
