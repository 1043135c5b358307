export { checkAccount, problemFindings } from './check.ts';
export { findingsAsJson, findingsForPeople, type FindingJson, type Paint } from './report.ts';
export { atLeast, severities, type Finding, type Objection, type Rule, type Severity } from './rule.ts';
export { rules } from './rules/index.ts';
