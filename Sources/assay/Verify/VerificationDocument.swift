internal import Challenges
internal import Foundation
internal import Verifying

/// The proof of a set for programs: one JSON document.
struct VerificationDocument: Encodable {
    struct Challenge: Encodable {
        let challenge: String
        let folder: String
        let proved: Bool
        /// Why the package cannot be read, if so.
        let error: String?
        let checks: [Check]
        /// CPU time as a share of the limit.
        let slowestAccepted: Double?
        let fastestSlow: Double?
        let mutation: Mutation?
        let seconds: Double
    }

    struct Check: Encodable {
        let check: String
        let status: String
        let shortcomings: [Place]
    }

    struct Place: Encodable {
        let file: String
        let line: Int?
        let reason: String
        let advice: String
    }

    struct Mutation: Encodable {
        let killed: Int
        let total: Int
        let percent: Double
        let equivalent: Int
        let sampled: Bool
        let survivors: [Survivor]
    }

    struct Survivor: Encodable {
        let file: String
        let line: Int
        let `operator`: String
        let before: String
        let after: String
    }

    let schema = 1
    let proved: Bool
    let challenges: [Challenge]
    let seconds: Double

    init(_ reports: [ChallengeReport], seconds: Double) {
        proved = reports.allSatisfy(\.isProved)
        challenges = reports.map(Challenge.init)
        self.seconds = seconds
    }

    func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }
}

extension VerificationDocument.Challenge {
    init(_ report: ChallengeReport) {
        self.init(
            challenge: report.slug, folder: report.folder, proved: report.isProved,
            error: report.breakage.map { "\($0)" },
            checks: report.outcomes.map { outcome in
                VerificationDocument.Check(
                    check: outcome.check, status: outcome.status.rawValue,
                    shortcomings: outcome.shortcomings.map {
                        VerificationDocument.Place(file: $0.file, line: $0.line, reason: $0.reason, advice: $0.advice)
                    })
            },
            slowestAccepted: report.slowestAccepted, fastestSlow: report.fastestSlow,
            mutation: report.mutation.map { score in
                VerificationDocument.Mutation(
                    killed: score.killed, total: score.total, percent: score.percent, equivalent: score.equivalent,
                    sampled: score.isSampled,
                    survivors: score.survivors.map {
                        VerificationDocument.Survivor(
                            file: $0.file, line: $0.line, operator: $0.operator, before: $0.before, after: $0.after)
                    })
            },
            seconds: report.seconds)
    }
}
