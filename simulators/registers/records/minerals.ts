import type { Answers } from '../synthetic.ts'

export const minerals: Answers = {}
