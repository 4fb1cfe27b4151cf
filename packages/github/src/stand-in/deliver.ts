import type { ServerResponse } from 'node:http'
import type { Fault } from './faults.js'
import { type Reply, refusal } from './reply.js'

/** Sends a reply, or what a fault makes of it. */
export function deliver(response: ServerResponse, reply: Reply, fault: Fault | undefined, selfUrl: string): void {
  switch (fault?.does) {
    case undefined:
      send(response, reply)
      break
    case 'answer':
      send(response, {
        status: fault.status,
        headers: fault.headers ?? {},
        body: fault.body === undefined ? refusal(fault.status, messageOf(fault.status)).body : fault.body,
      })
      break
    case 'truncate':
      send(response, reply, (json) => json.slice(0, Math.floor(json.length / 2)))
      break
    case 'link': {
      const target = fault.to === 'self' ? selfUrl : fault.to
      send(response, { ...reply, headers: { ...reply.headers, link: `<${target}>; rel="next"` } })
      break
    }
    case 'hang':
      if (fault.midBody === true) sendHalf(response, reply)
      break
    case 'reset':
      if (fault.midBody === true) sendHalf(response, reply, () => response.destroy())
      else response.destroy()
      break
  }
}

function send(response: ServerResponse, reply: Reply, cut: (json: string) => string = (json) => json): void {
  response.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...reply.headers })
  response.end(cut(JSON.stringify(reply.body)))
}

function sendHalf(response: ServerResponse, reply: Reply, then?: () => void): void {
  const json = JSON.stringify(reply.body)
  response.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...reply.headers })
  response.write(json.slice(0, Math.ceil(json.length / 2)), () => then?.())
}

/** GitHub says nothing of rate limits in a status line: the words in the body count. */
function messageOf(status: number): string {
  return status === 429 ? 'Too many requests' : status >= 500 ? 'Server Error' : 'Forbidden'
}
