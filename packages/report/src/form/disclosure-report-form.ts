import { defineReportForm } from './element.js'

defineReportForm()
