import type { Answers } from '../synthetic.ts'

export const post: Answers = {}
