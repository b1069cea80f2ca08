/** A test that finishes without having asserted anything has failed. */
beforeEach(() => expect.hasAssertions());
