//! The draw: an order that nobody could know or steer, and that everybody can compute again. docs/decisions/0008 says why.
//!
//! All values are texts, so that a shell can check them: `printf %s "$SEED" | sha256sum` gives the commitment, and
//! `printf %s "$SEED:$PUBLIC:$TICKET" | sha256sum` the digest by which a ticket stands in the order.

use sha2::{Digest, Sha256};

/// A ticket with its digest.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Placed {
    /// From 1.
    pub rank: u64,
    /// The public number of who enrolled.
    pub ticket: u64,
    /// What it is ordered by.
    pub digest: String,
}

/// What is published before, so that the seed cannot be another one after.
#[must_use]
pub fn commitment(seed: &str) -> String {
    hex::encode(Sha256::digest(seed))
}

/// The order of the tickets.
#[must_use]
pub fn order(seed: &str, public: &str, tickets: &[u64]) -> Vec<Placed> {
    let digest = |ticket: u64| hex::encode(Sha256::digest(format!("{seed}:{public}:{ticket}")));
    let mut order: Vec<(String, u64)> = tickets.iter().map(|ticket| (digest(*ticket), *ticket)).collect();
    order.sort();
    (1..).zip(order).map(|(rank, (digest, ticket))| Placed { rank, ticket, digest }).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_order_is_what_a_shell_computes() {
        // printf %s 'seme' | sha256sum; printf %s 'seme:pubblico:1' | sha256sum, and so on.
        let order = order("seme", "pubblico", &[1, 2, 3]);
        let again: Vec<String> =
            order.iter().map(|placed| commitment(&format!("seme:pubblico:{}", placed.ticket))).collect();
        assert_eq!(order.iter().map(|placed| placed.digest.clone()).collect::<Vec<_>>(), again);
        assert!(again.is_sorted());
    }

    proptest! {
        #[test]
        fn the_order_is_a_permutation_of_the_tickets(
            seed in "[0-9a-f]{64}", public in "\\PC{1,80}", tickets in prop::collection::btree_set(1_u64..5000, 0..300)
        ) {
            let tickets: Vec<u64> = tickets.into_iter().collect();
            let order = order(&seed, &public, &tickets);
            prop_assert_eq!(order.iter().map(|placed| placed.rank).collect::<Vec<_>>(), (1..=tickets.len() as u64).collect::<Vec<_>>());
            let mut drawn: Vec<u64> = order.iter().map(|placed| placed.ticket).collect();
            drawn.sort_unstable();
            prop_assert_eq!(drawn, tickets);
        }

        #[test]
        fn another_seed_or_another_public_value_is_another_order(seed in "[0-9a-f]{64}", public in "\\PC{1,80}") {
            let tickets: Vec<u64> = (1..=200).collect();
            let one = order(&seed, &public, &tickets);
            for other in [order(&commitment(&seed), &public, &tickets), order(&seed, &format!("{public} "), &tickets)] {
                let same = one.iter().zip(&other).filter(|(a, b)| a.ticket == b.ticket).count();
                // Of 200 tickets one keeps its place by chance; twelve would be a wonder.
                prop_assert!(same < 12, "{same} stand where they stood");
                prop_assert!(one.iter().all(|a| other.iter().all(|b| a.digest != b.digest)));
            }
        }

        #[test]
        fn who_else_enrolls_does_not_change_who_stands_before_whom(seed in "[0-9a-f]{64}", gone in 1_u64..100) {
            let all = order(&seed, "x", &(1..100).collect::<Vec<_>>());
            let fewer = order(&seed, "x", &(1..100).filter(|ticket| *ticket != gone).collect::<Vec<_>>());
            let left: Vec<u64> = all.iter().map(|placed| placed.ticket).filter(|ticket| *ticket != gone).collect();
            prop_assert_eq!(fewer.iter().map(|placed| placed.ticket).collect::<Vec<_>>(), left);
        }
    }
}
