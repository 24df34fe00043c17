import type { Answers } from '../synthetic.ts'

export const property: Answers = {}
