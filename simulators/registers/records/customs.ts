import type { Answers } from '../synthetic.ts'

export const customs: Answers = {}
