/** Counts and times every answer by route and status; logs it without anything a person typed. */
import { Counter, Histogram, Registry } from 'prom-client'
import type { Edge } from './edge.ts'

export const registry = new Registry()
const answers = new Counter({
  name: 'http_answers_total',
  help: 'Answers by method and status',
  labelNames: ['method', 'status'],
  registers: [registry],
})
const seconds = new Histogram({
  name: 'http_answer_seconds',
  help: 'Time to answer',
  labelNames: ['method'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers: [registry],
})

export async function observe(
  edge: Edge,
  request: Request,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  const started = performance.now()
  const response = await answer()
  const ms = performance.now() - started
  answers.inc({ method: request.method, status: response.status })
  seconds.observe({ method: request.method }, ms / 1000)
  if (response.status >= 500)
    edge.base.log.warn({ method: request.method, status: response.status, ms: Math.round(ms) }, 'answered')
  return response
}
