internal import Challenges

/// Each submission gets the verdict that its folder promises.
struct VerdictCheck: VerificationCheck {
    static let name = "verdicts"
    static let summary = "each submission gets the verdict of its folder"

    func outcome(_ evidence: Evidence) throws(VerificationHalt) -> CheckOutcome {
        let package = evidence.package
        var shortcomings = package.strays
        if package.submissions(in: "accepted").isEmpty {
            shortcomings.append(
                Shortcoming(
                    "submissions/accepted", "there is no accepted submission",
                    advice: "add a solution that every case accepts"))
        }
        for each in try evidence.judged() {
            guard let promised = package.traits.promised(each.submission.folder), !promised.contains(each.verdict)
            else { continue }
            shortcomings.append(Self.shortcoming(each, promised))
        }
        return CheckOutcome(name, shortcomings)
    }

    private static func shortcoming(_ judged: JudgedSubmission, _ promised: Set<Verdict>) -> Shortcoming {
        let wanted = judged.submission.folder == "rejected"
            ? "anything but AC" : promised.map(\.rawValue).sorted().joined(separator: " or ")
        let file = judged.path
        switch judged.verdict {
        case .accepted:
            return Shortcoming(
                file, "wanted \(wanted), but every case accepts it",
                advice: "add a case that it fails, or move it to submissions/accepted")
        case .judgingError:
            return Shortcoming(file, "wanted \(wanted), but got \(judged.reason)", advice: "mend that case")
        default:
            return Shortcoming(
                file, "wanted \(wanted), but got \(judged.reason)",
                advice: "correct it, or move it to the folder of that verdict")
        }
    }
}
