import type { Answers } from '../synthetic.ts'

export const platform: Answers = {}
