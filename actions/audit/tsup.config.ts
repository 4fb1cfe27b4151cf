import { actionBundle } from '../../tools/action-bundle.js'

export default actionBundle
