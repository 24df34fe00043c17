import type { Answers } from '../synthetic.ts'

export const archives: Answers = {}
