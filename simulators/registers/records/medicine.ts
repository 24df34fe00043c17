import type { Answers } from '../synthetic.ts'

export const medicine: Answers = {}
