import type { Answers } from '../synthetic.ts'

export const electricity: Answers = {}
