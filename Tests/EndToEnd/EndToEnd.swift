import Testing

/// Everything that starts real workers. One suite after another: some of them look at what this whole process and
/// machine hold before and after, and some at CPU time.
@Suite(.serialized) enum EndToEnd {}
