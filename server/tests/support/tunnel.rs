//! A way to PostgreSQL that can be cut, as a cable is.

use std::time::Duration;

use sqlx::{AssertSqlSafe, Connection as _, PgConnection, postgres::PgConnectOptions};
use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, TcpStream},
    sync::watch,
};

/// Leads from a port of its own to a fresh database.
pub struct Tunnel {
    /// The database, through the tunnel.
    pub url: String,
    is_open: watch::Sender<bool>,
}

impl Tunnel {
    /// To the server at `MLANGO_TEST_POSTGRES`; none where there is none.
    pub async fn open(name: &str) -> Option<Self> {
        let Ok(server) = std::env::var("MLANGO_TEST_POSTGRES") else {
            assert!(
                std::env::var_os("MLANGO_SKIP_POSTGRES").is_some(),
                "MLANGO_TEST_POSTGRES is not set: run through .ci/postgres, or set \
                 MLANGO_SKIP_POSTGRES=1"
            );
            return None;
        };
        let options: PgConnectOptions = server.parse().unwrap();
        let name = format!("mlango_{name}_{}", std::process::id());
        let mut connection = PgConnection::connect_with(&options).await.unwrap();
        // The name is made above, of letters, digits and underscores.
        let create = AssertSqlSafe(format!("CREATE DATABASE {name}"));
        sqlx::query(create).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();

        let to = (options.get_host().to_owned(), options.get_port());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (is_open, opened) = watch::channel(true);
        tokio::spawn(carry(listener, to, opened));
        let user = options.get_username().to_owned();
        Some(Self {
            url: format!("postgres://{user}@127.0.0.1:{port}/{name}"),
            is_open,
        })
    }

    /// Cuts every connection and takes no new one.
    pub fn cut(&self) {
        self.is_open.send_replace(false);
    }

    /// Takes connections again.
    pub fn mend(&self) {
        self.is_open.send_replace(true);
    }
}

async fn carry(listener: TcpListener, to: (String, u16), opened: watch::Receiver<bool>) {
    while let Ok((mut near, _)) = listener.accept().await {
        let (to, mut opened) = (to.clone(), opened.clone());
        if !*opened.borrow() {
            continue;
        }
        tokio::spawn(async move {
            let mut far = TcpStream::connect(to).await.unwrap();
            tokio::select! {
                _ = copy_bidirectional(&mut near, &mut far) => {}
                _ = opened.wait_for(|is_open| !is_open) => {}
            }
            // Lets the server notice, as after a real cut.
            tokio::time::sleep(Duration::from_millis(10)).await;
        });
    }
}
