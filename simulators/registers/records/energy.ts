import type { Answers } from '../synthetic.ts'

export const energy: Answers = {}
