import type { Answers } from '../synthetic.ts'

export const exams: Answers = {}
