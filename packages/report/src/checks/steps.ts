import { type Check, finding } from '../issue.js'
import { wordsOf } from '../texts-of.js'

/** A single step of fewer words than this says too little to follow. */
const FEW = 8

/** Whether the steps can be followed: more than one, or one that says how. */
export const steps: Check = {
  name: 'steps',
  run: ({ steps }) => {
    if (steps === undefined) return null
    const single = steps.length === 1 && wordsOf(steps.join()).length < FEW
    return single ? [finding('one-step', ['steps'], 'warning', 'unverifiable')] : []
  },
  words: {
    'one-step': ['The steps are a single short one.', 'List each action from a fresh setup to the effect.'],
  },
}
