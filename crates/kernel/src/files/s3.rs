//! A store that speaks S3, asked through the same client as everything else that the program asks.

use std::time::Duration;

use http_body_util::{BodyExt, Full};
use object_store::aws::{AmazonS3, AmazonS3Builder};
use object_store::client::{
    ClientOptions, HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpResponse, HttpResponseBody,
    HttpService,
};

use crate::error::{Error, Result};
use crate::line::{self, Client};

/// An answer that takes longer is none: files have at most some ten megabytes.
const SECONDS: u64 = 60;

/// A bucket of a store that speaks S3.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct S3Config {
    /// The bucket; without one, files are in a folder.
    pub bucket: Option<String>,
    /// The store's address. HTTPS, unless it is on the same machine.
    pub endpoint: Option<String>,
    /// The store's region.
    pub region: Option<String>,
    /// What it knows us by.
    pub access_key: Option<String>,
    /// The secret that belongs to it.
    pub secret_key: Option<String>,
}

/// # Errors
/// `Unavailable` where the configuration does not suffice.
pub(super) fn store(config: &S3Config) -> Result<Option<AmazonS3>> {
    let Some(bucket) = &config.bucket else { return Ok(None) };
    let given = |key: &str, value: &Option<String>| {
        value.clone().ok_or_else(|| Error::Unavailable(format!("files.{key} is missing")))
    };
    let endpoint = given("endpoint", &config.endpoint)?;
    line::checked("files.endpoint", &endpoint)?;
    let built = AmazonS3Builder::new()
        .with_http_connector(Own)
        .with_bucket_name(bucket)
        .with_endpoint(&endpoint)
        .with_allow_http(endpoint.starts_with("http:"))
        .with_region(config.region.as_deref().unwrap_or("us-east-1"))
        .with_access_key_id(given("access_key", &config.access_key)?)
        .with_secret_access_key(given("secret_key", &config.secret_key)?)
        .build();
    built.map(Some).map_err(|error| Error::Unavailable(format!("files: {error}")))
}

/// Gives the store our own client.
#[derive(Debug)]
struct Own;

impl HttpConnector for Own {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        let refused = |error: Error| object_store::Error::Generic { store: "S3", source: error.to_string().into() };
        Ok(HttpClient::new(Asked(line::client().map_err(refused)?)))
    }
}

#[derive(Debug)]
struct Asked(Client);

#[async_trait::async_trait]
impl HttpService for Asked {
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let (head, body) = request.into_parts();
        let body = body.collect().await?.to_bytes();
        let request = hyper::Request::from_parts(head, Full::from(body));
        let asked = tokio::time::timeout(Duration::from_secs(SECONDS), self.0.request(request)).await;
        let answer = asked
            .map_err(|late| HttpError::new(HttpErrorKind::Timeout, late))?
            .map_err(|error| HttpError::new(HttpErrorKind::Connect, error))?;
        Ok(answer
            .map(|body| HttpResponseBody::new(body.map_err(|error| HttpError::new(HttpErrorKind::Interrupted, error)))))
    }
}
