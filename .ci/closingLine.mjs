/** A jest reporter that closes the run with one plain line: «N passed, N failed». */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    process.stdout.write(
      `\n${results.numPassedTests} passed, ${failed} failed\n`,
    );
  }
}
