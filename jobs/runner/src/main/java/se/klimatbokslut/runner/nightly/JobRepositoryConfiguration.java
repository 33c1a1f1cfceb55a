package se.klimatbokslut.runner.nightly;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import se.klimatbokslut.runner.store.Home;

/** Where Spring Batch keeps its runs: an H2 file in the home, its schema owned by Flyway. */
@Configuration
@EnableBatchProcessing
@EnableJdbcJobRepository
class JobRepositoryConfiguration {

  @Bean(destroyMethod = "dispose")
  JdbcConnectionPool dataSource(Home home) {
    String file = home.database().toAbsolutePath().resolve("jobs").toString();
    JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:file:" + file, "sa", "");
    Flyway.configure().dataSource(pool).locations("classpath:db/migration/h2").load().migrate();
    return pool;
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource dataSource) {
    return new JdbcTransactionManager(dataSource);
  }
}
