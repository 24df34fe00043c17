import type { Answers } from '../synthetic.ts'

export const patents: Answers = {}
