import Testing

extension EndToEnd {
    /// Every attack of `Sandbox/Escapes` is contained and judged right, at each level of isolation.
    @Suite struct Corpus {
        @Test func everyFolderCanBeRead() {
            #expect(Attack.unreadable.isEmpty)
            #expect(Attack.all.count > 400)
        }

        @Test(.corpus(.full), arguments: Attack.all)
        func isContained(_ attack: Attack) async { await check(attack) }

        @Test(
            .enabled(if: IsolationLevel.ordinaryUser.obstacle == nil, "\(IsolationLevel.ordinaryUser.obstacle ?? "")"),
            .corpus(.ordinaryUser), arguments: Attack.all)
        func isContainedForAnOrdinaryUser(_ attack: Attack) async { await check(attack) }

        @Test(
            .enabled(
                if: IsolationLevel.withoutNamespaces.obstacle == nil,
                "\(IsolationLevel.withoutNamespaces.obstacle ?? "")"),
            .corpus(.withoutNamespaces), arguments: Attack.all)
        func isContainedWithoutNamespaces(_ attack: Attack) async { await check(attack) }

        private func check(_ attack: Attack) async {
            guard let round = CorpusRound.current else {
                Issue.record("the trait that runs the lanes is missing")
                return
            }
            for problem in await round.problems(of: attack) {
                Issue.record("Sandbox/Escapes/\(attack.name): \(problem)")
            }
        }
    }
}
