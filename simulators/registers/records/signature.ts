import type { Answers } from '../synthetic.ts'

export const signature: Answers = {}
