//! A database of its own for every test, on either engine.

use tempfile::TempDir;

/// The engine that a test runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// A file in a temporary folder.
    Sqlite,
    /// A schema of its own on the server that the test command starts.
    Postgres,
}

/// Where a test's database is; gone when dropped.
pub struct Place {
    /// Its address, as `--database` takes it.
    pub url: String,
    _folder: Option<TempDir>,
    schema: Option<Schema>,
}

struct Schema {
    server: String,
    name: String,
}

impl Engine {
    /// Both, one after the other.
    pub const BOTH: [Self; 2] = [Self::Sqlite, Self::Postgres];

    /// An empty place for a database.
    ///
    /// # Panics
    /// Where the test server is not there: a test that cannot start has failed.
    pub async fn place(self) -> Place {
        match self {
            Self::Sqlite => {
                let folder = tempfile::tempdir().expect("a temporary folder");
                let url = folder.path().join("test.db").display().to_string();
                Place { url, _folder: Some(folder), schema: None }
            }
            Self::Postgres => {
                let server = std::env::var("SPORTELLO_TEST_POSTGRES")
                    .expect("SPORTELLO_TEST_POSTGRES is not set: run `make unit`, or set it to what `e2e/postgres.sh start` prints");
                // Tests of one run share the server: each has a schema that no other can name.
                let name = format!("test_{}", uuid::Uuid::from_u128(random()).simple());
                let schema = Schema { server: server.clone(), name };
                schema.run("CREATE").await;
                let url = format!("{server}?options=-c%20search_path%3D{}", schema.name);
                Place { url, _folder: None, schema: Some(schema) }
            }
        }
    }
}

impl Schema {
    async fn run(&self, verb: &str) {
        let cascade = if verb == "DROP" { " CASCADE" } else { "" };
        let (server, sql) = (self.server.clone(), format!("{verb} SCHEMA {}{cascade}", self.name));
        let done = tokio::task::spawn_blocking(move || {
            let mut client = postgres::Client::connect(&server, postgres::NoTls)?;
            client.batch_execute(&sql)
        });
        done.await.expect("a thread").expect("the test server answers");
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let Some(schema) = self.schema.take() else { return };
        let done = std::thread::spawn(move || {
            let mut client = postgres::Client::connect(&schema.server, postgres::NoTls)?;
            client.batch_execute(&format!("DROP SCHEMA {} CASCADE", schema.name))
        });
        // A schema that is left behind harms nobody: the server is thrown away after the run.
        let _ = done.join();
    }
}

fn random() -> u128 {
    use std::hash::{BuildHasher, RandomState};
    let half = || u128::from(RandomState::new().hash_one(std::process::id()));
    half() << 64 | half()
}
