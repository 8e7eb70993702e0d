/// How much of everything is measured.
struct Scale {
    /// Rounds in which every contender has its turn.
    let rounds: Int
    /// How long, in all, rounds wait for other work on the machine to end.
    let patienceMillis: Int
    /// Turns of each number of workers, and how long one lasts.
    let throughputTurns: Int
    let throughputMillis: Int
    /// Judgements with idle processors, and as many with busy ones.
    let judgements: Int
    /// Cases after which a worker's memory is looked at.
    let fewCases: Int
    let manyCases: Int
    /// Rounds of reviewing so many files of the standard library, and whether the slow linters get a part of it too.
    let reviewRounds: Int
    let reviewFiles: Int
    let reviewsSlowPeers: Bool
    /// Rounds of evaluating a benchmark's own solutions, and of all inputs of its larger sibling.
    let evaluationRounds: Int
    let allInputsRounds: Int
    let allInputsTasks: Int

    static let full = Scale(
        rounds: 80, patienceMillis: 60_000, throughputTurns: 9, throughputMillis: 1000, judgements: 200, fewCases: 100,
        manyCases: 10_000, reviewRounds: 9, reviewFiles: .max, reviewsSlowPeers: true,
        evaluationRounds: 9, allInputsRounds: 3, allInputsTasks: .max)

    /// For CI: says whether it works, and roughly how fast.
    static let short = Scale(
        rounds: 20, patienceMillis: 0, throughputTurns: 3, throughputMillis: 400, judgements: 40, fewCases: 100,
        manyCases: 1_500, reviewRounds: 3, reviewFiles: 200, reviewsSlowPeers: false,
        evaluationRounds: 3, allInputsRounds: 1, allInputsTasks: 20)
}
