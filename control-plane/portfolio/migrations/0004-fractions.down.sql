alter table portfolio_actions drop column fraction;
