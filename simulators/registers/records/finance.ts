import type { Answers } from '../synthetic.ts'

export const finance: Answers = {}
