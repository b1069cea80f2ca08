/** Names the tests that did not run; their names say what they need. */
export default class SkippedReporter {
  onRunComplete(_contexts, { testResults }) {
    const skipped = testResults.flatMap(({ testResults: tests }) =>
      tests.filter(({ status }) => status === 'pending' || status === 'todo').map(({ fullName }) => fullName),
    );
    if (skipped.length === 0) return;
    process.stderr.write(`\nNot run (${skipped.length}):\n${skipped.map((name) => `- ${name}\n`).join('')}`);
  }
}
