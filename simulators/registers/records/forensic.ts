import type { Answers } from '../synthetic.ts'

export const forensic: Answers = {}
