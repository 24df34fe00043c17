import type { Answers } from '../synthetic.ts'

export const procurement: Answers = {}
